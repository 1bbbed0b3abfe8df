import { useMessages } from '#app/messages.ts';
import { Tabs } from '#app/ui/tabs.tsx';

const SECTIONS = [
  ['sending', '/efactura'],
  ['received', '/efactura/received'],
  ['comparison', '/efactura/comparison'],
  ['evidence', '/efactura/evidence'],
  ['connection', '/efactura/connection'],
] as const;

/** The parts of e-Factura. */
export function EfacturaTabs({ current }: { current: (typeof SECTIONS)[number][0] }) {
  const { efactura: m } = useMessages();
  return (
    <Tabs
      label={m.title}
      items={SECTIONS.map(([key, to]) => ({ to, label: m.sections[key], isCurrent: key === current }))}
    />
  );
}
