# Waarborg: everything one does with it. `make help` lists the commands.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8080
# the demo and an installation of its own keep apart
OWN := .data-own
DATA ?= $(if $(filter 0,$(DEMO)),$(OWN),.data)
DEMO ?= 1

BACKEND := backend
FRONTEND := frontend
APP := $(BACKEND)/target/quarkus-app
BUILT := $(BACKEND)/target/.built
CACHE := $(APP)/app.aot
DIST := $(FRONTEND)/dist/.built
MODULES := $(FRONTEND)/node_modules/.installed
MAVEN39 := $(BACKEND)/.tools/apache-maven-3.9.11

# The newest JDK of those in JAVA_HOME, on the PATH and in the system's folder, even when the default java is older.
define FIND_JDK
best=0; \
for home in "$${JAVA_HOME:-}" "$$(readlink -f "$$(command -v javac || true)" 2>/dev/null | sed 's|/bin/javac$$||')" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk*; do \
  [ -x "$$home/bin/javac" ] && [ -r "$$home/release" ] || continue; \
  major=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release"); \
  if [ "$${major:-0}" -gt "$$best" ]; then best=$$major; found=$$home; fi; \
done; \
[ "$$best" -ge 21 ] && echo "$$found"
endef
JDK := $(shell $(FIND_JDK))
JDK_MAJOR := $(shell sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$(JDK)/release" 2>/dev/null)

MVN := cd $(BACKEND) && JAVA_HOME="$(JDK)" mvn -B -q
NPM := cd $(FRONTEND) && npm

BACKEND_SOURCES := $(shell find $(BACKEND)/src/main $(BACKEND)/pom.xml openapi.yaml -type f 2>/dev/null)
FRONTEND_SOURCES := $(shell find $(FRONTEND) openapi.yaml -type f \
  -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/e2e/*' -not -path '*/coverage/*' \
  -not -path '*/test-results/*' -not -path '*/playwright-report/*' -not -name '*.gen.ts' 2>/dev/null)

.PHONY: help
help: ## list the commands
	@echo "make run starts Waarborg on http://localhost:$(PORT). All commands:"; echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | column -t -s '|'
	@echo; echo "Settings: PORT=8080  DATA=.data (data folder)  DEMO=0 (start empty, in .data-own)"

.PHONY: tools
tools:
	@missing=(); \
	command -v git >/dev/null || missing+=("git: apt-get install git"); \
	newer() { [ "$$(printf '%s\n%s\n' "$$1" "$$2" | sort -V | head -1)" = "$$1" ]; }; \
	mvn=$$(mvn --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p' || true); \
	{ [ -n "$$mvn" ] && newer 3.8 "$$mvn"; } || missing+=("Maven 3.8 or newer (found: $${mvn:-none}): apt-get install maven"); \
	node=$$(node --version 2>/dev/null | tr -d v || true); \
	{ [ -n "$$node" ] && newer 20.19 "$$node"; } || missing+=("Node 20.19 or newer (found: $${node:-none}): apt-get install nodejs npm on Debian 13 or Ubuntu 25.04; else nodejs.org"); \
	command -v npm >/dev/null || missing+=("npm: apt-get install npm"); \
	[ -n "$(JDK)" ] || missing+=("a JDK 21 or newer (a whole JDK with javac, in JAVA_HOME, on the PATH or in /usr/lib/jvm): apt-get install openjdk-21-jdk on Debian 13 or Ubuntu; else adoptium.net"); \
	if [ "$${#missing[@]}" -gt 0 ]; then printf 'Missing on this machine:\n'; printf -- '- %s\n' "$${missing[@]}"; exit 1; fi >&2

$(BUILT): $(BACKEND_SOURCES) | tools
	@echo "Building the backend (JDK $(JDK_MAJOR)) …"
	@$(MVN) -DskipTests package
	@touch $@

$(MODULES): $(FRONTEND)/package.json $(FRONTEND)/package-lock.json | tools
	@echo "Installing what the frontend needs …"
	@$(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(DIST): $(FRONTEND_SOURCES) $(MODULES) | tools
	@echo "Building the frontend …"
	@$(NPM) run --silent build
	@touch $@

# A JDK that can (24 and up) starts some three times faster from a cache that one short run of the server fills.
$(CACHE): $(BUILT)
	@JAVA="$(JDK)/bin/java" $(BACKEND)/bin/train.sh $(APP)

.PHONY: build
build: $(BUILT) $(DIST) $(if $(shell [ "$(or $(JDK_MAJOR),0)" -ge 24 ] && echo yes),$(CACHE)) ## build both sides, when their sources changed

.PHONY: run
run: build ## start the server with an embedded PostgreSQL; PORT= DATA= DEMO=0
	@JAVA="$(JDK)/bin/java" PORT="$(PORT)" DATA="$(DATA)" DEMO="$(DEMO)" $(BACKEND)/bin/run.sh $(APP) $(FRONTEND)/dist

.PHONY: public
public: build ## serve what is published from a process of its own, beside a server that runs on DATA; PORT=8082
	@JAVA="$(JDK)/bin/java" PORT="$(if $(filter file,$(origin PORT)),8082,$(PORT))" DATA="$(DATA)" DEMO=0 WAARBORG_PUBLIC_ONLY=true \
	  $(BACKEND)/bin/run.sh $(APP) $(FRONTEND)/dist

.PHONY: administrator
administrator: $(BUILT) ## make the first administrator of an empty installation: EMAIL=… (PORT= and DATA= as with run)
	@[ -n "$(EMAIL)" ] || { echo "Say who: make administrator EMAIL=beheerder@gemeente.example" >&2; exit 1; }
	@JAVA="$(JDK)/bin/java" PORT="$(PORT)" DATA="$(if $(filter file,$(origin DATA)),$(OWN),$(DATA))" $(BACKEND)/bin/administrator.sh $(APP) "$(EMAIL)"

# quarkus:dev wants Maven 3.9: one is unpacked beside the backend when the machine's is older.
$(MAVEN39)/bin/mvn: | tools
	@$(MVN) dependency:unpack -Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin -DoutputDirectory=.tools
	@chmod +x $@

.PHONY: dev
dev: $(MAVEN39)/bin/mvn $(MODULES) ## both sides with hot reload: screens on http://localhost:5173
	@$(NPM) run --silent generate
	@[ "$(DEMO)" = 0 ] && demo=false || demo=true; \
	trap 'kill $$(jobs -p) 2>/dev/null || true' EXIT; \
	(cd $(FRONTEND) && WAARBORG_BACKEND=http://localhost:$(PORT) exec node_modules/.bin/vite) & \
	cd $(BACKEND) && JAVA_HOME="$(JDK)" WAARBORG_DEMO=$$demo WAARBORG_DATA_FOLDER="$(abspath $(DATA))-dev" \
	  WAARBORG_PUBLIC_URL=http://localhost:5173 "$(abspath $(MAVEN39))/bin/mvn" -ntp quarkus:dev -Ddebug=false \
	  -Dquarkus.analytics.disabled=true -Dquarkus.test.continuous-testing=disabled \
	  -Dquarkus.http.port=$(PORT) -Dquarkus.management.port=$$(( $(PORT) + 1000 ))

.PHONY: test
test: ## everything: the backend's tests, and beside them the frontend's and the journeys in a browser
	@$(MAKE) --no-print-directory -j2 build
	@$(MAKE) --no-print-directory -j3 test-journeys test-backend test-frontend

.PHONY: test-backend
test-backend: $(BUILT)
	@cd $(BACKEND) && JAVA_HOME="$(JDK)" mvn -B -ntp surefire:test failsafe:integration-test failsafe:verify

.PHONY: test-frontend
test-frontend: $(MODULES)
	@$(NPM) run --silent typecheck
	@$(NPM) run --silent lint
	@$(NPM) run --silent lint:api
	@$(NPM) run --silent test

.PHONY: test-journeys
test-journeys: build
	@JAVA="$(JDK)/bin/java" $(BACKEND)/bin/journeys.sh $(APP) $(FRONTEND)

.PHONY: bench
bench: build ## measure start, memory, requests per second beside pgbench; writes docs/performance.md
	@JAVA="$(JDK)/bin/java" node $(BACKEND)/bench/bench.mjs $(APP) $(FRONTEND)/dist docs/performance.md

.PHONY: check
check: $(MODULES) ## formatting, static checks and architecture, without the long tests
	@rm -rf $(BACKEND)/target/classes $(BACKEND)/target/maven-status
	@$(MVN) -Pcheck spotless:check test-compile
	@$(MVN) surefire:test -Dtest='nl.waarborg.architecture.*Test'
	@$(NPM) run --silent format:check
	@$(NPM) run --silent typecheck
	@$(NPM) run --silent lint
	@$(NPM) run --silent lint:api

.PHONY: format
format: $(MODULES) ## put everything in the house layout
	@$(MVN) spotless:apply
	@$(NPM) run --silent format

.PHONY: native-sources
native-sources: | tools ## the step of the native build that needs no GraalVM
	@$(MVN) -DskipTests package -Dquarkus.native.enabled=true -Dquarkus.native.sources-only=true \
	  -Dquarkus.package.jar.enabled=false

.PHONY: migration
migration: ## a new, empty database migration: NAME=what_it_does
	@[ -n "$(NAME)" ] || { echo "Say what it does: make migration NAME=add_phone_to_location" >&2; exit 1; }
	@folder=$(BACKEND)/src/main/resources/db/migration; \
	last=$$(ls $$folder | sed -n 's/^V0*\([0-9]*\)__.*/\1/p' | sort -n | tail -1); \
	file=$$folder/V$$(printf '%03d' $$(( last + 1 )))__$(NAME).sql; \
	echo "-- $$(echo '$(NAME)' | tr _ ' ')" > $$file; echo $$file

.PHONY: clean
clean: ## remove what was built; data is kept
	@rm -rf $(BACKEND)/target $(BACKEND)/.tools $(FRONTEND)/dist $(FRONTEND)/node_modules
