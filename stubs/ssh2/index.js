// dockerode reaches for ssh2 only when DOCKER_HOST is ssh://. Its native build does not belong into an action's bundle.
exports.Client = class Client {
  constructor() {
    throw new Error('DOCKER_HOST=ssh:// is not supported: use a unix socket or a TCP address');
  }
};
