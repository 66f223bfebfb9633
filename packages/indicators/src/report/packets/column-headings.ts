import type { FormColumnNode, Names } from '../../generated/types.ts'

/** For each column, left to right, all headings over it and its own: `Số hồ sơ / Trong hạn`. */
export function columnHeadings(nodes: readonly FormColumnNode[], above: Names | null = null): readonly Names[] {
  return nodes.flatMap((node) => {
    const own = above
      ? { vi: `${above.vi} / ${node.heading.vi}`, en: `${above.en} / ${node.heading.en}` }
      : node.heading
    return node.kind === 'group' ? columnHeadings(node.columns, own) : [own]
  })
}
