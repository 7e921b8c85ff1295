# The two commands a newcomer needs. The work is in docker/*.sh, which also run without make.
.PHONY: run test clean

# PORT, DATABASE_URL and every JANJI_... variable are passed on.
run:
	@docker/run.sh

# make test FILTER=SealingTests runs one suite and leaves the browser out.
test:
	@docker/test.sh $(FILTER)

# Leaves the demonstration's data in .local/ alone.
clean:
	swift package clean
	rm -rf .build/run
