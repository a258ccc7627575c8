kill -RTMIN+3 $$
