// dockerode needs gRPC only for BuildKit sessions, which Sallyport never opens.
exports.loadSync = () => ({});
exports.fromJSON = () => ({});
