# make demo    reads the seed article and draws it into Output/
# make test    builds everything and runs the tests
# make check   what continuous integration runs
# make format  lays the code out

SOURCES = Package.swift Sources Tests

.PHONY: all setup build demo test lint check format clean

all: build

setup:
	@scripts/setup

build: setup
	swift build -c release --product dramatis

demo: build
	@scripts/demo "$$(swift build -c release --show-bin-path)/dramatis"

test: setup
	swift test

lint: setup
	swift format lint --strict --recursive $(SOURCES)

check:
	.ci/run

format: setup
	swift format --in-place --recursive $(SOURCES)

clean:
	rm -rf .build
