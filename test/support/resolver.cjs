/** The toolkit's packages can only be imported; jest, which requires, is led to the same files. */
module.exports = (path, options) =>
  options.defaultResolver(
    path,
    path.startsWith('@actions/') ? { ...options, conditions: [...(options.conditions ?? []), 'import'] } : options,
  );
