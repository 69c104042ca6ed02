# Zwei Befehle genügen auf einem neuen Rechner: `make demo` und `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LIEFERUNG := $(VENV)-lieferung
BEISPIEL ?= beispiele/szenario-2-wille-ohne-umsetzung.yaml

# Sonst übersetzt jeder der vielen Aufrufe das ganze Paket neu.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test gruendlich abdeckung test-lang stil typen pruefen vergleichen zufall langlauf mutieren mutieren-code messen \
	bench millionenlauf dauerlauf fuzzing feindlich sperren pruefen-abhaengigkeiten bauen umgebungen sauber

demo: $(VENV)/.demo
	$(BIN)/ikz-rules empfehlen $(BEISPIEL)

test: $(VENV)/.test
	@# Each of these keeps one core busy.
	$(MAKE) --no-print-directory --jobs=2 typen pruefen stil vergleichen
	@# How much random tests draw, and what is left out here: tests/conftest.py.
	$(BIN)/python -m pytest -n auto --regelabdeckung-mindestens 100
	$(BIN)/ikz-rules nachweis --features features | head -n 10

# Was in make test fehlt, weil es länger dauert.
gruendlich: $(VENV)/.test
	$(MAKE) --no-print-directory abdeckung
	$(MAKE) --no-print-directory test-lang
	@# The same 120 changes each time; all of them: make mutieren.
	$(BIN)/ikz-rules mutieren rules --features features --stichprobe 120 --mindestens 95

# Erreichen die Unit-Tests mit Beispielen jede Zeile und jede Verzweigung? Was zählt: tests/conftest.py.
abdeckung: $(VENV)/.test
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest tests/unit -n auto
	$(BIN)/coverage combine --quiet
	@# Where durable-rules is missing, its own module cannot be run in full.
	@if $(BIN)/python -c "import durable_rules_engine" 2>/dev/null; \
	then $(BIN)/coverage report; else $(BIN)/coverage report --fail-under=98; fi

# Die Tests, die lange dauern und in make test fehlen: Dort prüft ein kleineres Beispiel dasselbe.
test-lang: $(VENV)/.test
	$(BIN)/python -m pytest tests --lang -n auto

# Form des Quelltexts, und wer wen kennen darf.
stil: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

typen: $(VENV)/.test
	$(BIN)/mypy

# Regeln und Feature-Dateien: nichts Falsches, nichts Ungenutztes, zu jeder Regel ein Beispiel.
pruefen: $(VENV)/.test
	$(BIN)/ikz-rules pruefen rules --features features

# Die Regeln dieses Ordners sind die mitgelieferten: kein Beispiel bekommt einen anderen Plan.
vergleichen: $(VENV)/.test
	$(BIN)/ikz-rules vergleichen mitgeliefert rules beispiele

# Die Zufallsprüfungen mit zehnmal so vielen Beispielen wie in make test; dauert einige Minuten.
# PROFIL=suche nimmt bei jedem Aufruf neue Beispiele.
PROFIL ?= lang
zufall: $(VENV)/.test
	HYPOTHESIS_PROFILE=$(PROFIL) $(BIN)/python -m pytest tests -m hypothesis -n auto

# Richter und beide Ausführer müssen übereinstimmen: 150.000 Auswertungen, dazu viele Zufallspläne,
# an denen die Gesetze des Plans geprüft werden. STARTWERT=1 nimmt andere Zufallszahlen.
AUSWERTUNGEN ?= 150000
STARTWERT ?= 20261122
langlauf: $(VENV)/.test
	PYTHONPATH=src:tests $(BIN)/python -m agreement --auswertungen $(AUSWERTUNGEN) --startwert $(STARTWERT)
	IKZ_BEISPIELE=600 $(BIN)/python -m pytest tests/eigenschaften -q -n auto

# Eine Million Auswertungen, etwa 25 Minuten auf zwei Kernen; Ergebnis: docs/langlauf.md.
# Abgebrochen? Ein neuer Aufruf macht weiter, wo der letzte aufgehört hat.
millionenlauf: $(VENV)/.test
	PYTHONPATH=src:tests $(BIN)/python -m agreement --auswertungen 1000000 --startwert $(STARTWERT) \
		--stand .langlauf.jsonl --protokoll docs/langlauf.md

# 100.000 Pläne je Rechenweg und 10.000 Unterbrechungen: wächst der Speicher, wird etwas falsch?
# Dauert eine halbe bis eine Stunde; schreibt docs/dauerlauf.md.
dauerlauf: $(VENV)/.test
	$(BIN)/python benchmarks/dauerlauf.py > docs/dauerlauf.md
	@cat docs/dauerlauf.md

# Sucht mit Zufallseingaben nach Abstürzen, je Eingang DAUER Sekunden; Protokoll: docs/fuzzing.md.
DAUER ?= 600
fuzzing: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --editable ".[fuzzing]"
	$(BIN)/python tests/fuzzing/campaign.py $(DAUER)

# Feindliche Eingaben in voller Größe (Millionen Einträge); dauert einige Minuten.
feindlich: $(VENV)/.test
	IKZ_SCHWER=1 $(BIN)/python -m pytest tests/feindlich -q

# Ändert jede Regel probeweise und sieht nach, ob ein Beispiel es merkt; dauert einige Minuten.
mutieren: $(VENV)/.test
	$(BIN)/ikz-rules mutieren --mindestens 95

# Ändert den Python-Code von Ausführern, Richter und Planung Stelle für Stelle und sieht nach, ob ein
# Test es merkt; alle Stellen dauern Stunden, STICHPROBE=30 nimmt so viele je Datei. Abgebrochen? Ein
# neuer Aufruf macht weiter. Die Tests und den Stand vergisst er mit: rm -r .mutation
mutieren-code: $(VENV)/.test
	-PYTHONPATH=src:tests $(BIN)/python -m mutation --prozesse 2 $(if $(STICHPROBE),--stichprobe $(STICHPROBE))
	PYTHONPATH=src:tests $(BIN)/python -m mutation --prozesse 2 $(if $(STICHPROBE),--stichprobe $(STICHPROBE)) \
		--ueberlebende --gruendlich --protokoll docs/mutation-code.md

# Wie lange Antworten auf Fragen zum Plan und Rangfolgen dauern; Ergebnisse: docs/messungen.md.
messen: $(VENV)/.test
	$(BIN)/python benchmarks/auskunft.py
	$(BIN)/python benchmarks/rangfolge.py

# Vergleich mit anderen Regelmaschinen, Wachstum und Ziele: schreibt docs/geschwindigkeit.md neu.
# Etwa zehn Minuten; mit SCHNELL=1 unter einer, grob und nach build/bench.
bench: $(VENV)/.bench
	PYTHONPATH=benchmarks $(BIN)/python -m vergleich $(if $(SCHNELL),--schnell --ziel build/bench)

# Hält die Versionen für die Entwicklung neu fest: die neuesten, die zu pyproject.toml passen.
SPERREN = $(LIEFERUNG)/bin/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
  --generate-hashes --no-header --no-annotate
sperren: $(LIEFERUNG)/.fertig
	$(SPERREN) pyproject.toml --extra dev --group bau -o requirements/entwicklung.txt
	$(SPERREN) pyproject.toml --extra durable --no-deps --no-emit-package pydantic --no-emit-package networkx \
	  --no-emit-package pyyaml -o requirements/durable.txt
	$(SPERREN) --group pyproject.toml:lieferung -o requirements/lieferung.txt

# Sind zu den festgehaltenen Versionen Schwachstellen bekannt? Fragt das Paketverzeichnis.
pruefen-abhaengigkeiten: $(LIEFERUNG)/.fertig
	$(LIEFERUNG)/bin/python tools/audit.py requirements/*.txt

# Paket und Quellarchiv nach dist/, zweimal gebaut und verglichen, mit Prüfsummen.
bauen: $(LIEFERUNG)/.fertig
	$(LIEFERUNG)/bin/python tools/build.py dist

# Installiert das Paket in frische Umgebungen mehrerer Python-Versionen; Ergebnis: docs/umgebungen.md.
umgebungen: bauen
	$(LIEFERUNG)/bin/python tools/environments.py dist docs/umgebungen.md

$(LIEFERUNG)/.fertig: requirements/lieferung.txt
	$(PYTHON) -m venv $(LIEFERUNG)
	$(LIEFERUNG)/bin/python -m pip install --quiet --require-hashes -r requirements/lieferung.txt
	@touch $@

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.demo: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@$(call durable)
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml requirements/entwicklung.txt
	@$(call entwicklung)
	@$(call durable)
	@touch $@

$(VENV)/.bench: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@$(BIN)/python -m pip install --quiet --editable ".[vergleich]" \
	|| echo "Hinweis: Die Vergleichsmaschinen ließen sich nicht einrichten. Sie fehlen in der Tabelle."
	@$(call durable)
	@touch $@

# Die festgehaltenen Versionen mit ihren Prüfsummen. Wo es sie nicht gibt (ein neueres Python, ein
# anderes System), die neuesten passenden; wo eine Prüfsumme nicht stimmt, nichts.
define entwicklung
if told=$$($(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: \
  -r requirements/entwicklung.txt 2>&1); \
then $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .; \
elif echo "$$told" | grep -q "DO NOT MATCH THE HASHES"; \
then echo "$$told"; echo "Ein Paket hat nicht die festgehaltene Prüfsumme. Nichts ist installiert."; exit 1; \
else echo "Hinweis: Die festgehaltenen Versionen lassen sich hier nicht installieren." \
  "Es werden die neuesten passenden genommen."; \
  $(BIN)/python -m pip install --quiet --editable ".[dev]" --group bau; fi
endef

# durable-rules braucht einen C-Compiler und läuft bis Python 3.12; ohne es ist alles gleich.
define durable
$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/durable.txt \
  >/dev/null 2>&1; \
$(BIN)/python -c "import durable_rules_engine" 2>/dev/null \
|| echo "Hinweis: durable-rules ist hier nicht verfügbar. Die eingebaute Ausführung liefert dasselbe Ergebnis."
endef

sauber:
	rm -rf $(VENV) $(LIEFERUNG) .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
