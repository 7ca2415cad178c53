/**
 * A constant that takes a while to work out, and is worked out when it is first asked for: who imports the library and never
 * asks does not wait. The same at every call, so that nothing can tell when it was made.
 */
export function once<Constant>(build: () => Constant): () => Constant {
  let built: Constant | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
