from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
def square(x):
    return x * x
if __name__ == "__main__":
    with ProcessPoolExecutor(4) as pool:
        print(sum(pool.map(square, range(100))))
    with ThreadPoolExecutor(8) as pool:
        print(sum(pool.map(square, range(100))))
