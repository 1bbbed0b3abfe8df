import { useLoaderData } from '@remix-run/react';
import { OPERATIONS } from '#app/http/api/registry.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PublicShell } from '#app/ui/public-shell.tsx';
import { Section } from '#app/ui/section.tsx';

/** The operations by capability, as the registry has them: what is not offered cannot be described. */
export function loader() {
  const groups = new Map<string, OperationLine[]>();
  for (const { name, method, path, summary } of OPERATIONS) {
    const [capability = name] = name.split('.');
    groups.set(capability, [...(groups.get(capability) ?? []), { name, method, path, summary }]);
  }
  return {
    address: `${appUrl()}/api/v1`,
    groups: [...groups].map(([capability, operations]) => ({ capability, operations })),
  };
}

export const handle = titled((m) => m.api.developers.title);

/** The API for people: the first call, the rules, and every operation. */
export default function Developers() {
  const { address, groups } = useLoaderData<typeof loader>();
  const { api } = useMessages();
  const { developers: m } = api;
  const papers = [
    { name: 'files.storeFile', method: 'POST', path: '/files', summary: m.upload },
    { name: 'papers.printPaper', method: 'GET', path: '/papers/{kind}/{id}.pdf', summary: m.papers },
  ];
  return (
    <PublicShell>
      <div className="mx-auto max-w-page px-4 py-12 md:px-8">
        <h1 className="text-2xl font-semibold">{m.title}</h1>
        <p className="mt-1 mb-8 max-w-text text-lg text-muted">{m.lead}</p>
        <Section title={m.startTitle} lead={m.start}>
          <Sample text={`curl ${address}/company \\\n  -H "Authorization: Bearer $TOKEN"`} />
        </Section>
        <Section title={m.rulesTitle}>
          <ul className="max-w-text list-disc space-y-2 pl-5">
            {m.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Section title={m.exampleTitle} lead={m.example}>
          <Sample text={exampleCalls(address)} />
        </Section>
        <Section
          title={m.operationsTitle}
          aside={
            <a className="btn btn-line" href="/api/v1/openapi.json" download>
              {m.openApi}
            </a>
          }
        >
          {[...groups, { capability: 'files', operations: papers }].map(({ capability, operations }) => (
            <Operations key={capability} capability={capability} operations={operations} />
          ))}
        </Section>
      </div>
    </PublicShell>
  );
}

const exampleCalls = (address: string): string =>
  [
    `curl -X POST ${address}/clients \\`,
    '  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\',
    '  -H "Idempotency-Key: comanda-1042-client" \\',
    `  -d '{"kind":"company","name":"Crinul Alb Residence S.R.L.","cui":"14399840"}'`,
    '',
    `curl "${address}/invoices?clientId=$CLIENT&paid=overdue" -H "Authorization: Bearer $TOKEN"`,
  ].join('\n');

const Sample = ({ text }: { text: string }) => (
  <pre className="overflow-x-auto rounded-box border border-base-300 bg-base-200 p-4 text-sm" tabIndex={0}>
    <code>{text}</code>
  </pre>
);

interface OperationLine {
  name: string;
  method: string;
  path: string;
  summary: string;
}

function Operations({ capability, operations }: { capability: string; operations: readonly OperationLine[] }) {
  const { developers: m } = useMessages().api;
  return (
    <table className="mb-6 w-full text-left max-md:block">
      <caption className="py-2 text-left font-medium">{capability}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{m.address}</th>
          <th scope="col">{m.operation}</th>
          <th scope="col">{m.scope}</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {operations.map(({ name, method, path, summary }) => (
          <tr key={name} className="border-t border-base-300 align-top max-md:block max-md:py-3">
            <td className="py-2 pr-6 max-md:block max-md:py-0">
              <code className="text-sm break-all">
                <b>{method}</b> {path}
              </code>
            </td>
            <td className="py-2 pr-6 max-md:block max-md:py-0">{summary}</td>
            <td className="py-2 text-sm text-muted max-md:block max-md:py-0">
              <code>{name}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
