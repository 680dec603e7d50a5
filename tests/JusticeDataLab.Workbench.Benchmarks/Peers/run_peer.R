# Usage: Rscript run_peer.R <prefix> <glm|step|radius|radius_named|summary> <reps>     (run glm first: it writes <prefix>.ps.bin)
# radius_named: the same with scores that carry the names of the rows, as fitted() and MatchIt give them.
# Prints one JSON line: elapsed seconds per repetition, median, CPU median, peak resident memory in MB.
a <- commandArgs(TRUE); prefix <- a[1]; task <- a[2]; reps <- as.integer(a[3])
suppressMessages({library(data.table); library(MatchIt)}); setDTthreads(1)
d <- as.data.frame(fread(paste0(prefix, ".csv")))
f <- reformulate(grep("^x", names(d), value = TRUE), "treat")
psf <- paste0(prefix, ".ps.bin")
if (task != "glm" && task != "step") ps <- readBin(psf, "double", n = nrow(d), size = 8L, endian = "little")
el <- cpu <- numeric(0)
if (task == "radius_named") names(ps) <- seq_along(ps)
for (r in seq_len(reps)) {
  gc(FALSE)
  if (task == "glm") {
    st <- system.time(fit <- glm(f, data = d, family = binomial()))
    if (r == 1) { con <- file(psf, "wb"); writeBin(as.double(fitted(fit)), con, size = 8L, endian = "little"); close(con) }
    rm(fit)
  } else if (task == "step") {
    full <- glm(f, data = d, family = binomial())
    st <- system.time(end <- step(full, direction = "both", trace = 0))
    if (r == 1) cat(sprintf("models on the path: %d, deviance at the end: %.6f\n", nrow(end$anova), end$deviance), file = stderr())
  } else if (startsWith(task, "radius")) {
    st <- system.time({
      cal <- 0.2 * sd(ps); t1 <- d$treat == 1; c_s <- sort(ps[!t1]); tp <- ps[t1]
      lo <- findInterval(tp - cal, c_s, left.open = TRUE); hi <- findInterval(tp + cal, c_s); k <- hi - lo; ok <- which(k > 0)
      dlt <- numeric(length(c_s) + 1)
      for (i in ok) { dlt[lo[i] + 1] <- dlt[lo[i] + 1] + 1 / k[i]; dlt[hi[i] + 1] <- dlt[hi[i] + 1] - 1 / k[i] }
      w <- cumsum(dlt)[seq_along(c_s)] })
  } else if (task == "summary") {
    if (r == 1) m <- matchit(f, data = d, method = "nearest", distance = ps, caliper = 0.2, m.order = "largest")
    st <- system.time(summary(m, pair.dist = FALSE))
  } else stop("task?")
  el <- c(el, st[["elapsed"]]); cpu <- c(cpu, st[["user.self"]] + st[["sys.self"]])
}
hwm <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(sprintf('{"task":"%s","elapsed":[%s],"median":%.3f,"cpu_median":%.3f,"peak_mb":%.0f}\n', task, paste(sprintf("%.3f", el), collapse = ","), median(el), median(cpu), hwm))
