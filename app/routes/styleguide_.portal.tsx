import { person, words } from '#app/styleguide/examples.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Button } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { Money } from '#app/ui/money.tsx';
import { loader as styleguideLoader } from './styleguide.tsx';

export const loader = styleguideLoader;

const lines = [
  { id: '1', name: 'Curățenie birouri, săptămânal', price: 850_000n },
  { id: '2', name: 'Spălare geamuri exterioare', price: 384_556n },
];
const t = {
  title: 'Oferta OF-12 pentru Crinul Alb Residence',
  lead: 'Valabilă până la 15 decembrie 2026.',
  accept: 'Accept oferta',
  refuse: 'Nu accept',
  ask: 'Întreabă',
  total: 'Total cu TVA',
  service: 'Serviciu',
};

/** What a company's client sees: its colour, one column, one button. For development only. */
export default function ClientExample() {
  return (
    <ClientShell
      company={{ name: person.companyName, color: '#7a1fa2' }}
      aside={
        <a href="#ask" className="text-link">
          {t.ask}
        </a>
      }
      sticky={<Button kind="primary">{t.accept}</Button>}
    >
      <ClientHead title={t.title} amount={<Money value={1_234_556n} size="hero" />} amountNote={t.total}>
        {t.lead}
      </ClientHead>
      <DataTable
        caption={words.lines}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t.service, cell: ({ name }) => name, phone: 'title' },
          {
            key: 'price',
            head: t.total,
            align: 'end',
            cell: ({ price }) => <Money value={price} />,
            phone: 'amount',
            foot: <Money value={1_234_556n} />,
          },
        ]}
      />
      <p className="mt-6 text-base">
        <a href="#refuse" className="text-link">
          {t.refuse}
        </a>
      </p>
    </ClientShell>
  );
}
