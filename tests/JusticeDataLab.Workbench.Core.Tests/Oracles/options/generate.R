# Options of `jdl psm` that the cases of this folder do not reach, each alone and together: run by run, the arguments of the
# command and what plain R gives for them. Run from the folder Oracles; writes options/*.csv.
# R 4.2.2, stats::glm; matching, kernels, weights and balance in explicit code below, with a look at everyone for everyone.

set.seed(20261127, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
n <- 160
d <- data.frame(id = sprintf("p%03d", sample(n)), age = round(18 + 40 * rbeta(n, 1.5, 2.5)), priors = rpois(n, 3),
  region = sample(c("north", "south", "east", "west"), n, TRUE, c(.4, .3, .2, .1)), sex = sample(c("m", "f"), n, TRUE, c(.7, .3)),
  year = 2018 + sample(0:2, n, TRUE), income = round(exp(rnorm(n, 5, 0.6)), 1))
eta <- -1.2 + 0.03 * (d$age - 30) + 0.12 * d$priors + 0.5 * (d$region == "south") - 0.6 * (d$sex == "f")
d$treat <- rbinom(n, 1, plogis(eta))
d$tied_probability <- round(plogis(eta + rnorm(n, 0, 0.5)), 2)   # scores of others, with many ties
d$tied_logit <- round(2 * (eta + rnorm(n, 0, 0.5))) / 4
write.csv(d[c("id", "treat", setdiff(names(d), c("id", "treat")))], "options/data.csv", row.names = FALSE, quote = FALSE)
d <- read.csv("options/data.csv")
treated <- d$treat == 1

frequent <- function(x) { counts <- table(x); names(counts)[counts == max(counts)][1] }
factored <- function(x, reference = frequent(x)) relevel(factor(x), ref = reference)

# Fitted to the end; epsilon at R's default first, so that exact collinearity is seen.
fit <- function(formula, link = "logit", data = d) {
  first <- glm(formula, binomial(link), data)
  stopifnot(!anyNA(coef(first)))
  glm(formula, binomial(link), data, epsilon = 1e-15, maxit = 100, start = coef(first))
}

inside_support <- function(score, rule) {
  t <- range(score[treated]); c <- range(score[!treated])
  within <- function(low, high) score >= low & score <= high
  switch(rule, none = rep(TRUE, n), treated = !treated | within(c[1], c[2]), both = within(max(t[1], c[1]), min(t[2], c[2])))
}

# Rule "left": of two equally close the one below; below is a smaller score, or an equal one in an earlier place: row or key.
best <- function(i, free, score, place) {
  if (length(free) == 0) return(NA)
  below <- free[score[free] < score[i] | (score[free] == score[i] & place[free] < place[i])]
  above <- setdiff(free, below)
  left <- if (length(below)) below[order(-score[below], -place[below])][1] else NA
  right <- if (length(above)) above[order(score[above], place[above])][1] else NA
  if (is.na(left)) return(right)
  if (is.na(right) || abs(score[left] - score[i]) <= abs(score[right] - score[i])) left else right
}

nearest <- function(score, near, place, ratio = 1, replace = FALSE, order_by = if (replace) "data" else "largest") {
  pairs <- matrix(0, 0, 3)
  ts <- which(treated)[order(place[treated])]
  for (rank in seq_len(ratio)) {
    choose <- function(i) {
      used <- if (replace) pairs[pairs[, 1] == i, 2] else pairs[, 2]
      best(i, setdiff(which(near[i, ]), used), score, place)
    }
    if (order_by == "closest" && !replace) {
      todo <- ts
      repeat {
        picks <- sapply(todo, choose)
        if (length(todo) == 0 || all(is.na(picks))) break
        k <- which.min(abs(score[todo] - score[picks]))
        pairs <- rbind(pairs, c(todo[k], picks[k], rank))
        todo <- todo[-k]
      }
      next
    }
    visits <- switch(order_by, data = ts, largest = ts[order(-score[ts])], smallest = ts[order(score[ts])])
    for (i in visits) if (!is.na(j <- choose(i))) pairs <- rbind(pairs, c(i, j, rank))
  }
  pairs[order(pairs[, 1], pairs[, 3]), , drop = FALSE]
}

weights_of_pairs <- function(pairs) {
  w <- numeric(n)
  for (i in unique(pairs[, 1])) { own <- pairs[pairs[, 1] == i, 2]; w[i] <- 1; w[own] <- w[own] + 1 / length(own) }
  w
}
weights_of_heights <- function(heights) {   # treated in rows
  totals <- rowSums(heights); ok <- which(totals > 0); w <- colSums(heights[ok, , drop = FALSE] / totals[ok]); w[ok] <- 1; w
}

weighted_variance <- function(x, w) { w <- w / sum(w); m <- sum(w * x); sum(w * (x - m)^2) / (1 - sum(w^2)) }
balance <- function(x, w) {
  binary <- all(x %in% 0:1)
  variance <- function(x, w) if (binary) { p <- weighted.mean(x, w); p * (1 - p) } else weighted_variance(x, w)
  one <- rep(1, n); T <- treated; C <- !treated
  v_t <- variance(x[T], one[T]); v_c <- variance(x[C], one[C])
  mt <- weighted.mean(x[T], w[T]); mc <- weighted.mean(x[C], w[C])
  at <- sort(unique(x))
  f <- function(who) sapply(at, function(v) sum(w[who][x[who] <= v]) / sum(w[who]))
  gap <- abs(f(T) - f(C))
  c(mean_treated = mt, mean_comparison = mc, smd_pooled = (mt - mc) / sqrt((v_t + v_c) / 2), smd_treated = (mt - mc) / sqrt(v_t),
    var_ratio = if (binary || sum(w[C] > 0) < 2 || sum(w[T] > 0) < 2) NA else weighted_variance(x[T], w[T]) / weighted_variance(x[C], w[C]),
    ks = max(gap), ecdf_mean = if (binary) max(gap) else mean(gap))
}

out <- list(runs = NULL, coefficients = NULL, weights = NULL, pairs = NULL, counts = NULL, balance = NULL)
add <- function(table, ...) out[[table]] <<- rbind(out[[table]], data.frame(..., stringsAsFactors = FALSE))

# model: a glm, or NULL with a ready score. caliper in the unit given.
run <- function(name, arguments, method, model = NULL, probability = fitted(model), logit = qlogis(probability), scale = "logit",
    caliper = NA, unit = "sd", support = "none", exact = NULL, calipers = list(), kernel = "epanechnikov", ...) {
  score <- unname(if (scale == "logit") logit else probability)
  inside <- inside_support(score, support)
  raw <- if (is.na(caliper)) Inf else if (unit == "sd") caliper * sd(score[inside]) else caliper
  distance <- abs(outer(score, score, "-"))
  eligible <- outer(treated & inside, !treated & inside, "&")
  for (column in exact) eligible <- eligible & outer(d[[column]], d[[column]], "==")
  for (column in names(calipers)) eligible <- eligible & abs(outer(d[[column]], d[[column]], "-")) <= calipers[[column]](d[[column]][inside])
  near <- eligible & distance <= raw
  pairs <- NULL
  if (method == "nearest") { pairs <- nearest(score, near, if (grepl("--ties row", arguments)) seq_len(n) else rank(d$id), ...); w <- weights_of_pairs(pairs) }
  if (method == "radius") w <- weights_of_heights(near * 1)
  if (method == "kernel") w <- weights_of_heights(eligible * if (kernel == "normal") dnorm(distance / raw) else pmax(0, 1 - (distance / raw)^2))
  if (method == "ipw") w <- weights_of_heights(eligible * matrix(exp(logit), n, n, byrow = TRUE))
  if (method == "exact") w <- weights_of_heights(eligible * 1)
  w[abs(w) < 1e-300] <- 0
  reached <- if (method == "nearest") distance[pairs[, 1:2]] else if (method == "radius") distance[near] else NA
  ess <- sum(w[!treated])^2 / sum(w[!treated]^2)
  number <- function(x) if (length(x) == 0 || all(is.na(x)) || !is.finite(max(x))) "" else format(max(x), digits = 16)
  add("runs", run = name, arguments = arguments, treated_matched = sum(w[treated] > 0), comparison_matched = sum(w[!treated] > 0),
    effective_sample_size = number(ess), caliper_raw = number(if (is.na(caliper)) NA else raw), largest_distance = number(reached))
  add("weights", run = name, id = d$id[w > 0], weight = w[w > 0])
  if (!is.null(pairs)) add("pairs", run = name, treated_id = d$id[pairs[, 1]], comparison_id = d$id[pairs[, 2]], rank = pairs[, 3])
  if (method %in% c("radius", "kernel")) add("counts", run = name, treated_id = d$id[treated], n_within = rowSums(near)[treated])
  if (!is.null(model)) {
    table <- summary(model)$coefficients
    add("coefficients", run = name, place = seq_len(nrow(table)), estimate = table[, 1], se = table[, 2])
  }
  for (column in c("age", "priors")) add("balance", run = name, variable = column, level = "", t(balance(d[[column]], w)))
  for (column in c("region", "sex")) for (level in unique(d[[column]]))
    add("balance", run = name, variable = column, level = level, t(balance(as.numeric(d[[column]] == level), w)))
}

base <- treat ~ age + priors + factored(region) + factored(sex)
covariates <- "--covariates age,priors,region,sex --factors region,sex"
west <- treat ~ age + priors + factored(region, "west") + factored(sex, "f")
to_west <- "--covariates age,priors,region,sex --factors region:west,sex:f"
terms <- update(base, . ~ . + I(age^2) + I(priors^2) + age:priors + age:factored(sex) + factored(region):factored(sex))
with_terms <- paste(covariates, "--terms age^2,priors^2,age:priors,age:sex,region:sex")
beside <- update(base, . ~ . + income + I(income^2))
with_beside <- paste(covariates, "--terms income,income^2")
ready <- "--covariates age,priors,region,sex --factors region,sex --score"

logit <- fit(base); probit <- fit(base, "probit")
run("probit_radius_probability", paste(covariates, "--link probit --scale probability --method radius --caliper 0.1"), "radius", probit, scale = "probability", caliper = 0.1)
run("probit_radius_logit", paste(covariates, "--link probit --method radius --caliper 0.1"), "radius", probit, caliper = 0.1)
run("probit_nearest_terms", paste(with_terms, "--link probit --method nearest --caliper 0.25"), "nearest", fit(terms, "probit"), caliper = 0.25)
run("reference_levels_ipw", paste(to_west, "--method ipw"), "ipw", fit(west))
run("terms_ipw", paste(with_terms, "--method ipw"), "ipw", fit(terms))
run("terms_beside_covariates_radius", paste(with_beside, "--method radius --caliper 0.3 --caliper-unit raw"), "radius", fit(beside), caliper = 0.3, unit = "raw")
run("ipw_probability_support_both", paste(covariates, "--method ipw --scale probability --support both"), "ipw", logit, scale = "probability", support = "both")
run("ipw_exact_two", paste(covariates, "--method ipw --exact region,sex"), "ipw", logit, exact = c("region", "sex"))
run("ipw_probit_support_treated", paste(covariates, "--link probit --method ipw --support treated"), "ipw", probit, support = "treated")
run("kernel_epanechnikov_sd", paste(covariates, "--method kernel --caliper 0.2"), "kernel", logit, caliper = 0.2)
run("kernel_epanechnikov_exact", paste(covariates, "--method kernel --caliper 0.06 --caliper-unit raw --scale probability --exact sex,year"), "kernel", logit, scale = "probability", caliper = 0.06, unit = "raw", exact = c("sex", "year"))
run("kernel_normal_probability", paste(covariates, "--method kernel --kernel normal --caliper 0.06 --caliper-unit raw --scale probability"), "kernel", logit, scale = "probability", caliper = 0.06, unit = "raw", kernel = "normal")
run("kernel_normal_support_both", paste(covariates, "--method kernel --kernel normal --caliper 0.1 --support both"), "kernel", logit, caliper = 0.1, support = "both", kernel = "normal")
run("kernel_normal_exact_ready", paste(ready, "tied_logit --method kernel --kernel normal --caliper 0.15 --exact region"), "kernel", probability = plogis(d$tied_logit), logit = d$tied_logit, caliper = 0.15, exact = "region", kernel = "normal")
run("kernel_calipers", paste(covariates, "--method kernel --caliper 0.5 --calipers age:0.5,priors:2:raw"), "kernel", logit, caliper = 0.5, calipers = list(age = function(x) 0.5 * sd(x), priors = function(x) 2))
run("radius_support_treated", paste(covariates, "--method radius --caliper 0.1 --support treated"), "radius", logit, caliper = 0.1, support = "treated")
run("radius_support_both_exact_three", paste(covariates, "--method radius --caliper 0.5 --support both --exact region,sex,year"), "radius", logit, caliper = 0.5, support = "both", exact = c("region", "sex", "year"))
run("radius_calipers", paste(covariates, "--method radius --caliper 0.5 --calipers age:0.3,income:50:raw"), "radius", logit, caliper = 0.5, calipers = list(age = function(x) 0.3 * sd(x), income = function(x) 50))
run("radius_ready_probability", paste(ready, "tied_probability --scale probability --method radius --caliper 0.05 --caliper-unit raw"), "radius", probability = d$tied_probability, scale = "probability", caliper = 0.05, unit = "raw")
run("radius_ready_zero_width", paste(ready, "tied_logit --method radius --caliper 0"), "radius", probability = plogis(d$tied_logit), logit = d$tied_logit, caliper = 0)
nearby <- function(name, arguments, ...) run(name, paste(ready, "tied_logit --ties row --method nearest", arguments), "nearest", probability = plogis(d$tied_logit), logit = d$tied_logit, ...)
nearby("nearest_ties", "")
run("nearest_ties_by_key", paste(ready, "tied_logit --method nearest --caliper 0.4 --ratio 2"), "nearest", probability = plogis(d$tied_logit), logit = d$tied_logit, caliper = 0.4, ratio = 2)
run("nearest_ties_by_key_data", paste(ready, "tied_logit --method nearest --order data --exact sex"), "nearest", probability = plogis(d$tied_logit), logit = d$tied_logit, order_by = "data", exact = "sex")
run("nearest_ties_by_key_closest", paste(ready, "tied_probability --scale probability --method nearest --order closest"), "nearest", probability = d$tied_probability, scale = "probability", order_by = "closest")
nearby("nearest_ties_replace_three", "--replace --ratio 3 --caliper 0.2", replace = TRUE, ratio = 3, caliper = 0.2)
nearby("nearest_ties_two_smallest", "--ratio 2 --order smallest --caliper 0.5 --caliper-unit raw", ratio = 2, order_by = "smallest", caliper = 0.5, unit = "raw")
nearby("nearest_ties_closest", "--order closest --caliper 0.3", order_by = "closest", caliper = 0.3)
nearby("nearest_ties_two_data_exact", "--ratio 2 --order data --exact sex,year", ratio = 2, order_by = "data", exact = c("sex", "year"))
nearby("nearest_ties_replace_exact_two", "--replace --ratio 2 --exact region,sex --caliper 0.5", replace = TRUE, ratio = 2, exact = c("region", "sex"), caliper = 0.5)
run("nearest_ready_probability_both", paste(ready, "tied_probability --scale probability --ties row --method nearest --support both --caliper 0.2"), "nearest", probability = d$tied_probability, scale = "probability", support = "both", caliper = 0.2)
run("nearest_closest_two", paste(covariates, "--ties row --method nearest --order closest --ratio 2 --caliper 0.2"), "nearest", logit, order_by = "closest", ratio = 2, caliper = 0.2)
run("nearest_calipers", paste(covariates, "--ties row --method nearest --calipers age:0.25,income:40:raw"), "nearest", logit, calipers = list(age = function(x) 0.25 * sd(x), income = function(x) 40))
run("nearest_support_treated_sd", paste(covariates, "--ties row --method nearest --support treated --caliper 0.15"), "nearest", logit, support = "treated", caliper = 0.15)
run("exact_two", paste(covariates, "--method exact --exact region,year"), "exact", logit, exact = c("region", "year"))

for (table in names(out)) {
  digits <- vapply(out[[table]], is.double, TRUE)
  out[[table]][digits] <- lapply(out[[table]][digits], function(x) ifelse(is.na(x), "", sprintf("%.15g", x)))
  if (table == "runs") out[[table]]$arguments <- gsub(",", ";", out[[table]]$arguments)   # no commas in cells
  write.csv(out[[table]], sprintf("options/%s.csv", table), row.names = FALSE, quote = FALSE)
}
