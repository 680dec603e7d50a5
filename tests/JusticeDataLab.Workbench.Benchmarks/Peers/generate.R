# Usage: Rscript generate.R <n_treated> <n_pool> <p> <seed> <outprefix>
# Writes <outprefix>.csv (id,treat,x1..xp) and <outprefix>.bin (little-endian float64, column-major:
# treat column first, then x1..xp; row count and p are in <outprefix>.meta.json).
suppressMessages(library(data.table))
a <- commandArgs(TRUE); n1 <- as.integer(a[1]); n0 <- as.integer(a[2]); p <- as.integer(a[3]); seed <- as.integer(a[4]); out <- a[5]
set.seed(seed, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
n <- n1 + n0
pb <- p %/% 2L; pc <- p %/% 4L; pk <- p - pb - pc
X <- matrix(0, n, p, dimnames = list(NULL, paste0("x", seq_len(p))))
f <- rnorm(n)                                         # shared factor: makes covariates correlated
for (j in seq_len(pb)) X[, j] <- as.numeric(runif(n) < plogis(-1 + 0.4 * f + 0.05 * j))
for (j in seq_len(pc)) X[, pb + j] <- rpois(n, exp(0.3 + 0.25 * f))
for (j in seq_len(pk)) X[, pb + pc + j] <- round(0.5 * f + rnorm(n), 4)
beta <- c(rep(c(0.3, -0.2, 0.1, 0), length.out = pb), rep(c(0.08, -0.05), length.out = pc), rep(c(0.15, -0.1, 0.05), length.out = pk))
score <- drop(X %*% beta) - log(-log(runif(n)))       # Gumbel top-k: exactly n1 treated, P proportional to exp(xb)
treat <- integer(n); treat[order(score, decreasing = TRUE)[seq_len(n1)]] <- 1L
d <- data.table(id = seq_len(n), treat = treat, X)
fwrite(d, paste0(out, ".csv"))
con <- file(paste0(out, ".bin"), "wb")
writeBin(as.double(treat), con, size = 8L, endian = "little")
for (j in seq_len(p)) writeBin(as.double(X[, j]), con, size = 8L, endian = "little")
close(con)
writeLines(sprintf('{"n":%d,"n_treated":%d,"n_pool":%d,"p":%d,"seed":%d,"bin_layout":"float64 little-endian, column-major, columns: treat,x1..x%d"}', n, n1, n0, p, seed, p), paste0(out, ".meta.json"))
