import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { FieldError } from './field.tsx';
import { useFieldState } from './form-context.ts';

type SignaturePadProps = { name: string; label: ReactNode; clear: ReactNode };

/** Points across; the picture is as wide as the box at twice its resolution, so that it prints sharp. */
const [WIDTH, HEIGHT] = [1_000, 300] as const;
const LINE = 5;

/** A box to sign in with a finger, a pen or the mouse. What is drawn goes with the form as a PNG data address. */
export function SignaturePad({ name, label, clear }: SignaturePadProps) {
  const field = useFieldState(name);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDown = useRef(false);
  const [picture, setPicture] = useState('');
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    pen.lineWidth = LINE;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#12232b'; // ink on white paper, whatever the page's theme
  }, []);
  const place = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = event.currentTarget.getContext('2d');
    event.currentTarget.setPointerCapture(event.pointerId);
    isDown.current = true;
    pen?.beginPath();
    pen?.moveTo(...place(event));
  };
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!isDown.current) return;
    const pen = event.currentTarget.getContext('2d');
    pen?.lineTo(...place(event));
    pen?.stroke();
  };
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!isDown.current) return;
    isDown.current = false;
    setPicture(event.currentTarget.toDataURL('image/png'));
  };
  const wipe = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
    setPicture('');
  };
  return (
    <div>
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <p id={`${field.id}-label`} className="font-medium">
          {label}
        </p>
        <button type="button" onClick={wipe} className="text-link text-base">
          {clear}
        </button>
      </div>
      <canvas
        ref={canvas}
        id={field.id}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-labelledby={`${field.id}-label`}
        className="aspect-[10/3] w-full touch-none rounded-field border border-base-content/40 bg-white"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <input type="hidden" name={name} value={picture} />
      <FieldError field={field} />
    </div>
  );
}
