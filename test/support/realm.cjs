/** jest runs tests in a realm of its own, to which the errors of Node itself are no `Error`s. In a process they are. */
const { isNativeError } = require('node:util').types;

const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(error) {
    return ordinary.call(this, error) || (this === Error && isNativeError(error));
  },
});
