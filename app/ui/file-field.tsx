import { useMessages } from '#app/messages.ts';
import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { frame } from './text-field.tsx';

type FileFieldProps = FieldProps & {
  /** As in HTML: `.pdf,image/*`. */
  accept?: string;
  multiple?: boolean;
  /** The limit that is told; the server checks it. */
  megabytes?: number;
  /** Opens the camera on a phone. */
  camera?: boolean;
};

/** Files to upload, by the button or dropped on it. The form around needs `encType="multipart/form-data"`. */
export function FileField({
  name,
  label,
  help,
  optional,
  bare,
  className,
  accept,
  multiple = false,
  megabytes,
  camera = false,
}: FileFieldProps) {
  const { common } = useMessages();
  const field = useFieldState(name);
  const [names, setNames] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = input.current?.form;
    const forget = () => setNames([]);
    form?.addEventListener('reset', forget);
    return () => form?.removeEventListener('reset', forget);
  }, []);
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <span className="relative flex min-h-16 items-center gap-3 rounded-field border border-dashed border-base-content/30 px-4 py-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-primary hover:bg-base-200">
        <Upload size={18} aria-hidden className="text-muted" />
        <span className="min-w-0">
          <span className="block truncate font-medium">
            {names.length > 0 ? names.join(', ') : multiple ? common.chooseFiles : common.chooseFile}
          </span>
          {megabytes === undefined ? null : <span className="text-sm text-muted">{common.fileLimit(megabytes)}</span>}
        </span>
        <input
          ref={input}
          type="file"
          id={field.id}
          name={name}
          multiple={multiple}
          {...(accept === undefined ? {} : { accept })}
          {...(camera ? { capture: 'environment' as const } : {})}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={({ target }) => setNames([...(target.files ?? [])].map((file) => file.name))}
          {...describedBy(field, Boolean(help))}
        />
      </span>
    </FieldFrame>
  );
}
