export interface Member {
  name: string;
  position?: string;
}

/** Members as they are typed, one a line: «Ion Pop, director». The first presides. */
export function membersOf(committee: string | null): Member[] {
  return (committee ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', ...rest] = one.split(',').map((part) => part.trim());
      return rest.length === 0 ? { name } : { name, position: rest.join(', ') };
    });
}
