# Usage: Rscript chain.R <prefix> [caliper]
# The whole chain in one process: read, fit, match 1:1 within a caliper on the probability, balance before and after, write.
# Prints one JSON line: processor seconds of each part and in all, elapsed seconds, peak resident memory in MB.
# The pairs of MatchIt 4.5.1 are wrong (it ignores the caliper); the time of its matching is given apart.
a <- commandArgs(TRUE); prefix <- a[1]; caliper <- if (length(a) > 1) as.numeric(a[2]) else 0.2
suppressMessages({library(data.table); library(MatchIt)}); setDTthreads(1)
parts <- numeric(0); start <- proc.time()
timed <- function(name, work) { st <- system.time(value <- work); parts[[name]] <<- st[["user.self"]] + st[["sys.self"]]; value }
d <- timed("fread", as.data.frame(fread(paste0(prefix, ".csv"))))
f <- reformulate(grep("^x", names(d), value = TRUE), "treat")
fit <- timed("glm", glm(f, data = d, family = binomial()))
ps <- unname(fitted(fit)); rm(fit)
m <- timed("matchit", matchit(f, data = d, method = "nearest", distance = ps, caliper = caliper, m.order = "largest"))
s <- timed("summary", summary(m, pair.dist = FALSE))
timed("fwrite", { out <- tempfile(fileext = ".csv"); fwrite(data.frame(id = d$id, score = ps, weight = m$weights), out); invisible(unlink(out)) })
total <- proc.time() - start
hwm <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(sprintf('{"task":"chain",%s,"cpu":%.2f,"elapsed":%.2f,"peak_mb":%.0f}\n', paste(sprintf('"%s":%.2f', names(parts), parts), collapse = ","), total[["user.self"]] + total[["sys.self"]], total[["elapsed"]], hwm))
