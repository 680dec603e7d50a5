# Weighted least squares of an outcome on treatment and covariates, with and without interactions, and every robust
# variance. Run from the folder Oracles; writes adjusted/expected.csv.
# R 4.2.2, sandwich 3.0-2.
library(sandwich)

cases <- list(
  list(case = "lalonde", method = "radius_0.2sd_ps", outcome = "re78", covs = c("age", "educ", "married")),
  list(case = "lalonde", method = "nn1_largest", outcome = "emp78", covs = c("age", "educ", "married")),
  list(case = "lalonde", method = "iptw_att", outcome = "re78", covs = c("age", "educ", "married", "re74")),
  list(case = "continuous400", method = "nn1_largest", outcome = "y", covs = c("v1", "v2")),
  list(case = "continuous400", method = "radius_0.2sd_ps", outcome = "cnt", covs = c("v1", "v2")))
rows <- list()
for (one in cases) for (interactions in c(FALSE, TRUE)) {
  data <- read.csv(file.path(one$case, "data.csv"))
  weights <- read.csv(file.path(one$case, "expected", "match", one$method, "weights.csv"))
  at <- match(weights$id, data$id)
  d <- data[at, ]
  d$w <- weights$weight
  for (cov in one$covs) d[[cov]] <- d[[cov]] - weighted.mean(d[[cov]][d$treat == 1], d$w[d$treat == 1])
  right <- if (interactions) paste0("treat * (", paste(one$covs, collapse = " + "), ")") else paste(c("treat", one$covs), collapse = " + ")
  fit <- lm(as.formula(paste(one$outcome, "~", right)), data = d, weights = w)
  out <- list(
    adjusted_regress_classical = vcov(fit),
    adjusted_regress_hc0 = vcovHC(fit, "HC0"), adjusted_regress_hc1 = vcovHC(fit, "HC1"),
    adjusted_regress_hc2 = vcovHC(fit, "HC2"), adjusted_regress_hc3 = vcovHC(fit, "HC3"))
  if (any(!is.na(weights$subclass))) {
    out$adjusted_cluster_hc0 <- vcovCL(fit, weights$subclass, type = "HC0", cadjust = FALSE)
    out$adjusted_cluster_hc1 <- vcovCL(fit, weights$subclass)
  }
  for (name in names(out)) {
    se <- sqrt(out[[name]]["treat", "treat"])
    rows[[length(rows) + 1]] <- data.frame(
      case = one$case, method = one$method, outcome = one$outcome, covariates = paste(one$covs, collapse = " "),
      interactions = as.integer(interactions), convention = name, estimate = coef(fit)[["treat"]], se = se,
      df = fit$df.residual, p = 2 * pt(-abs(coef(fit)[["treat"]] / se), fit$df.residual))
  }
}
write.csv(format(do.call(rbind, rows), digits = 15, trim = TRUE), "adjusted/expected.csv", row.names = FALSE, quote = FALSE)
