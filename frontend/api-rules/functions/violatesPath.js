const segments = (path) => path.split('/').filter(Boolean);

const rules = {
  'kebab-case': (segment) =>
    /^\{[a-z][A-Za-z0-9]*\}$/.test(segment) || /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/.test(segment)
      ? undefined
      : `"${segment}" is neither kebab-case nor a camelCase parameter`,
  // The document itself is the one exception that the standard makes.
  'no-extension': (segment) =>
    /\.[a-z]+$/.test(segment) && !/^openapi\.(json|yaml)$/.test(segment) ? `"${segment}" has an extension` : undefined,
};

/** Holds each part of an address to one rule of the standard. */
export default (path, { rule }) =>
  segments(path)
    .map((segment) => rules[rule](segment))
    .filter(Boolean)
    .map((message) => ({ message }));
