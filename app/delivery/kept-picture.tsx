import { useEffect, useState } from 'react';
import { useMessages } from '#app/messages.ts';

/** A photo that only this phone has yet. */
export function KeptPicture({ picture, text }: { picture: File; text: string }) {
  const { page: m } = useMessages().delivery;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const own = URL.createObjectURL(picture);
    setAddress(own);
    return () => URL.revokeObjectURL(own);
  }, [picture]);
  return (
    <li>
      {address === undefined ? null : (
        <img
          src={address}
          alt={text}
          className="aspect-square w-full rounded-field border border-dashed border-base-content/40 object-cover"
        />
      )}
      <span className="text-xs text-muted">{m.kept}</span>
    </li>
  );
}
