#!/usr/bin/env node
require('./sallyport').cli();
