import type { Lexicon } from '../types.ts';

export const lexicon: Lexicon = {
  functionWords: new Set(
    `的 了 和 与 及 或 在 是 有 为 以 于 从 到 对 对于 由 被 把 将 向 就 也 都 而 并 并且 但 但是 因为 所以 如果 虽然 不 没有 这 那 这些 那些 其 其中 他 她 它 他们 我 我们 你 一个 一些 等 中 上 下 之 所 还 更 最 已 已经 正在 会 可以 能 能够 要 应 应该 该 此 此次 同时 通过 根据 目前 以及 表示 指出`.split(
      /\s+/u,
    ),
  ),
};
