/* A little of IndexedDB as promises: one database of the phone, one place for what waits and one for whose it is. */
const NAME = 'today';
const VERSION = 1;

export const ACTS = 'acts';
export const NOTES = 'notes';
type Place = typeof ACTS | typeof NOTES;

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> =>
  (opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, VERSION);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(ACTS, { keyPath: 'place', autoIncrement: true });
      asked.result.createObjectStore(NOTES);
    };
    asked.onsuccess = () => {
      asked.result.onversionchange = () => forgetConnection(asked.result); // a log-out deletes it
      asked.result.onclose = () => forgetConnection(asked.result);
      resolve(asked.result);
    };
    asked.onerror = () => reject(new Error('the phone keeps nothing', { cause: asked.error }));
  }));

function forgetConnection(database: IDBDatabase): void {
  database.close();
  opened = undefined;
}

async function within<R>(place: Place, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<R>) {
  const transaction = (await open()).transaction(place, mode);
  const asked = ask(transaction.objectStore(place));
  return new Promise<R>((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result); // written, not only asked for
    transaction.onabort = () => reject(new Error('the phone could not keep it', { cause: transaction.error }));
  });
}

/** Everything of a place, in the order in which it was put there. */
export const everything = (place: Place): Promise<unknown[]> => within(place, 'readonly', (store) => store.getAll());

export const oneOf = (place: Place, key: IDBValidKey): Promise<unknown> =>
  within(place, 'readonly', (store) => store.get(key));

/** Keeps a value; without a key under the one that it carries, or the next. @returns the key */
export const keep = (place: Place, value: unknown, key?: IDBValidKey): Promise<IDBValidKey> =>
  within(place, 'readwrite', (store) => store.put(value, key));

export const remove = (place: Place, key: IDBValidKey): Promise<undefined> =>
  within(place, 'readwrite', (store) => store.delete(key));

export const empty = (place: Place): Promise<undefined> => within(place, 'readwrite', (store) => store.clear());
