/** Any address that no page has: answered as a page, with the status that says so. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
