package org.huunghi.testing.bot.waits;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** A condition made of two functions. */
final class Check extends DefaultCondition {
	private final Callable<Boolean> test;
	private final Supplier<String> failure;

	Check(Callable<Boolean> test, Supplier<String> failure) {
		this.test = test;
		this.failure = failure;
	}

	@Override
	public boolean test() throws Exception {
		return test.call();
	}

	@Override
	public String getFailureMessage() {
		return failure.get();
	}
}
