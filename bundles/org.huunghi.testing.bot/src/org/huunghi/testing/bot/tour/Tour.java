package org.huunghi.testing.bot.tour;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs the product's workbench while a {@link Journey} does in it what a user does, and ends with 0 when all went well and 1 when not.
 * The workbench's own wish to be started again, after an installation for instance, is not followed: a second tour shows what came of it.
 */
public final class Tour implements IApplication {
	private static final Integer FAILED = 1;
	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		// without it the launcher shows a message box for every exit code but 0
		System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, "");
		Traveller traveller;
		try {
			TourArguments arguments = TourArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			traveller = new Traveller(Extensions.journey(arguments.journey()), arguments);
			workbench = Extensions.application(arguments.application());
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			return FAILED;
		}
		Thread.ofPlatform().daemon().name("Journey").start(traveller);
		workbench.start(context);
		return wentWell(traveller) ? EXIT_OK : FAILED;
	}

	@Override
	public void stop() {
		if (workbench != null) {
			workbench.stop();
		}
	}

	/** A workbench that the user, or the journey itself, has closed gives the journey a moment to end. */
	private static boolean wentWell(Traveller traveller) throws Exception {
		try {
			return traveller.arrived().get(15, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			System.err.println("The workbench ended before the journey did");
			return false;
		}
	}
}
