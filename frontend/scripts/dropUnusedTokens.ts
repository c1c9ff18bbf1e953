import postcss from 'postcss';
import type { Plugin } from 'vite';

/**
 * The design-token packages declare some two thousand custom properties; a page needs a few hundred of them.
 * Removes every declaration that nothing in the built style sheets or scripts refers to, also through other tokens.
 */
export function dropUnusedTokens(): Plugin {
  return {
    name: 'drop-unused-tokens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle);
      const sheets = assets.flatMap((asset) =>
        asset.type === 'asset' && asset.fileName.endsWith('.css')
          ? [{ asset, root: postcss.parse(String(asset.source)) }]
          : [],
      );
      const used = new Set<string>();
      const pending: string[] = [];
      const use = (text: string) => {
        for (const [name] of text.matchAll(/--[\w-]+/g)) {
          if (!used.has(name)) {
            used.add(name);
            pending.push(name);
          }
        }
      };
      const values = new Map<string, string[]>();
      for (const asset of assets) if (asset.type === 'chunk') use(asset.code);
      for (const { root } of sheets) {
        root.walkDecls((declaration) => {
          if (declaration.prop.startsWith('--')) {
            values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), declaration.value]);
          } else {
            use(declaration.value);
          }
        });
      }
      for (let name = pending.pop(); name; name = pending.pop()) values.get(name)?.forEach(use);
      for (const { asset, root } of sheets) {
        root.walkDecls(/^--/, (declaration) => {
          if (!used.has(declaration.prop)) declaration.remove();
        });
        asset.source = root.toString();
      }
    },
  };
}
