"""Prints the primes below `parameters["below"]`, 50 when nothing is given.

sallyport run examples/programs/primes.py --params '{"below": 100}'
"""

below = parameters.get("below", 50)  # noqa: F821 (Sallyport gives every program its parameters)
sieve = [True] * below
for candidate in range(2, below):
    if sieve[candidate]:
        print(candidate)
        for multiple in range(candidate * candidate, below, candidate):
            sieve[multiple] = False
