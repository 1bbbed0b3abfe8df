const { decode: decodeV3, encode: encodeV3 } = require('turbo-stream-v3');

const isDevelopment = process.env.NODE_ENV !== 'production'; // vite replaces it in the browser bundle

const isPlainObject = (value) => {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** Version 3 asks plugins about every plain object and Remix's last plugin answers with another plain object: without the guard that never ends. */
function encode(input, { plugins = [], postPlugins = [], signal } = {}) {
  const guarded = postPlugins.map((plugin) => (value) => (isPlainObject(value) ? undefined : plugin(value)));
  return encodeV3(input, {
    signal,
    redactErrors: isDevelopment ? false : 'Unexpected Server Error',
    plugins: [...plugins, ...guarded],
  }).pipeThrough(new TextEncoderStream());
}

async function decode(readable, { plugins = [] } = {}) {
  const value = await decodeV3(readable.pipeThrough(new TextDecoderStream()), { plugins });
  return { value, done: Promise.resolve(undefined) };
}
module.exports = { encode, decode };
