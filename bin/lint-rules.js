/** The product's own lint rules: each is a mistake that was made once, with its reason in the message. */
const noClockInDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock:
        'Time comes from `actor.asOf`, so that tests and workflows can move it; randomness from kernel/pure/ids or node:crypto.',
    },
  },
  create: (context) => ({
    NewExpression: (node) => {
      if (node.callee.name === 'Date' && node.arguments.length === 0) context.report({ node, messageId: 'clock' });
    },
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression') return;
      const call = `${callee.object.name}.${callee.property.name}`;
      if (call === 'Date.now' || call === 'Math.random') context.report({ node, messageId: 'clock' });
    },
  }),
};

const LETTERS = /\p{L}{2,}/u;

const noTextInMarkup = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Words on screen stand in domain/messages, in Romanian and English.' },
  },
  create: (context) => ({
    JSXText: (node) => {
      if (LETTERS.test(node.value)) context.report({ node, messageId: 'text' });
    },
    JSXAttribute: (node) => {
      const shown = ['title', 'aria-label', 'placeholder', 'alt', 'label'];
      if (!shown.includes(node.name.name) || node.value?.type !== 'Literal') return;
      if (LETTERS.test(String(node.value.value))) context.report({ node, messageId: 'text' });
    },
  }),
};

export default { rules: { 'no-clock-in-domain': noClockInDomain, 'no-text-in-markup': noTextInMarkup } };
