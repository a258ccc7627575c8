require('./sallyport').post();
