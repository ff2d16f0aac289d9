# `make` alone prints this help: every target says in one line what it is for.
SWIFT ?= swift
.DEFAULT_GOAL := help
.PHONY: help run test check lint format bench worlds clean

help:  ## print this help
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run:  ## watch the retail customers talk to the reference agent
	$(SWIFT) run parley run Scenarios/retail

test:  ## run all tests; needs no network
	$(SWIFT) test --disable-xctest

check: lint test  ## lint, build and test: what every commit must pass

lint:  ## report what is not in the house style
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:  ## rewrite the sources in the house style
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench:  ## measure speed and memory with a release build
	$(SWIFT) build -c release
	$(SWIFT) run -c release bench

worlds:  ## make the worlds of the packs again from their seeds
	$(SWIFT) run retail-world > Scenarios/retail/world.json.new
	mv Scenarios/retail/world.json.new Scenarios/retail/world.json

clean:  ## remove what was built
	rm -rf .build
