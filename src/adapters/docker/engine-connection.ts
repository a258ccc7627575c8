/** The Docker engine that `DOCKER_HOST` names, or the usual socket. */
import Dockerode from 'dockerode';

export const connectDocker = (): Dockerode => new Dockerode();
