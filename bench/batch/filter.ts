/** A way of doing a job on one thread: chunks of bytes in, chunks of bytes out. The library's own `openDocument` is one. */
export interface Filter {
  /** What comes out may be overwritten by the next call. */
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** A filter over whole lines of text, as most scripts are: UTF-8 is decoded, blocks of lines are rewritten and encoded. */
export function lineFilter(rewrite: (lines: readonly string[]) => string): Filter {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';

  function through(text: string): Uint8Array {
    return text === '' ? new Uint8Array() : Buffer.from(rewrite(text.split('\n')));
  }

  return {
    push(bytes) {
      const text = rest + decoder.decode(bytes, { stream: true });
      const end = text.lastIndexOf('\n');
      rest = text.slice(end + 1);
      return through(text.slice(0, Math.max(0, end)));
    },
    end: () => through(rest + decoder.decode()),
  };
}
