import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { apiAnswer } from '#app/http/api/answer.server.ts';

/** Every operation of the API; which one, its method and place say. */
const answer = ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> =>
  apiAnswer(request, `/${params['*'] ?? ''}`, context.requestId);

export const loader = answer;
export const action = answer;
