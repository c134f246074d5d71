/**
 * Loaded into the process that runs all functions in the emulator's debug mode (suite-process.ts).
 * firebase-tools sends it the function's name over IPC, and then the request over a socket; a busy
 * process may read them in the other order, and runs the request with the function before it. By
 * the next turn of the event loop, it has read both.
 */
const { Server } = require('node:http');

if (process.env.FUNCTION_DEBUG_MODE) {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, ...args) {
    if (event !== 'request') return emit.call(this, event, ...args);
    setImmediate(() => emit.call(this, event, ...args));
    return true;
  };
}
