import { type LoaderFunctionArgs, redirect } from '@remix-run/node';

/** «Nou › Intervenție» is the plan form of interventions. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(`/interventions/new${new URL(request.url).search}`);
