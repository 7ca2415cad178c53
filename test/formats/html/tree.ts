/** A document as parse5 reads it, as one text: elements, attributes, texts and comments in order. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export const treeOf = (html: string, change: (text: string) => string = (text) => text): string => {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const name = 'tagName' in node ? node.tagName : node.nodeName;
    lines.push(`${depth} ${change(name)}`);
    if ('value' in node) lines.push(change(node.value));
    if ('data' in node) lines.push(change(node.data));
    if ('attrs' in node) for (const { name: key, value } of node.attrs) lines.push(`@${change(key)}=${change(value)}`);
    if ('content' in node) walk(node.content, depth + 1);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(parse(html), 0);
  return lines.join('\n');
};
