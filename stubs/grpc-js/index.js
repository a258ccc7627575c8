// dockerode needs gRPC only for BuildKit sessions, which Sallyport never opens.
exports.loadPackageDefinition = () => ({});
