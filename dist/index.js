require('./sallyport').action();
