import type { ActionFunctionArgs } from '@remix-run/node';

export type Act = (args: ActionFunctionArgs) => Promise<unknown>;

/** The action of a page with several forms: each names its act in its address, `?do=archive`; an unknown act is «not found». */
export const actsByName = (acts: Readonly<Record<string, Act>>): Act & { readonly acts: readonly string[] } =>
  Object.assign(
    ((args) => {
      const name = new URL(args.request.url).searchParams.get('do') ?? '';
      const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
      if (!act) throw new Response(null, { status: 404 });
      return act(args);
    }) satisfies Act,
    { acts: Object.keys(acts) },
  );
