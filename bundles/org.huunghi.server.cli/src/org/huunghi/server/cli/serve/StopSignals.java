package org.huunghi.server.cli.serve;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.server.run.StopRequest;

/**
 * Waits until a server is to stop: by a signal of the system (SIGTERM, Ctrl+C), or by a request in its folder. With Java's own treatment of signals the
 * process would end with an exit code of failure, and its log would be closed before the server is.
 */
final class StopSignals implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(StopSignals.class.getName());
	private static final long LOOK_MILLISECONDS = 500;
	private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

	private final Path folder;
	private final CountDownLatch stop = new CountDownLatch(1);
	private final List<Runnable> restore = new ArrayList<>();

	private StopSignals(Path folder) {
		this.folder = folder;
	}

	/** Takes the signals from now on, so that one that comes while the server starts is not lost. */
	static StopSignals listen(Path folder) {
		StopSignals signals = new StopSignals(folder);
		NAMES.forEach(signals::take);
		return signals;
	}

	/**
	 * The class is part of every JDK, but of no API that a bundle may name; the system's class loader has it.
	 *
	 * @param name of the signal; one that this system does not have, or Java has been told to leave alone, is left out
	 */
	private void take(String name) {
		try {
			ClassLoader system = ClassLoader.getSystemClassLoader();
			Class<?> signal = system.loadClass("sun.misc.Signal");
			Class<?> handler = system.loadClass("sun.misc.SignalHandler");
			Method handle = signal.getMethod("handle", signal, handler);
			Object mine = Proxy.newProxyInstance(system, new Class<?>[] { handler }, handling());
			Object taken = signal.getConstructor(String.class).newInstance(name);
			Object before = handle.invoke(null, taken, mine);
			restore.add(() -> give(handle, taken, before));
		} catch (ReflectiveOperationException e) {
			LOG.log(Level.FINE, "The signal " + name + " is not taken", e);
		}
	}

	private InvocationHandler handling() {
		return (proxy, method, arguments) -> switch (method.getName()) {
		case "handle" -> {
			stop.countDown();
			yield null;
		}
		case "equals" -> proxy == arguments[0];
		case "hashCode" -> System.identityHashCode(proxy);
		default -> method.getName();
		};
	}

	private static void give(Method handle, Object signal, Object before) {
		try {
			handle.invoke(null, signal, before);
		} catch (ReflectiveOperationException e) {
			LOG.log(Level.FINE, "A signal is not given back", e);
		}
	}

	/** Returns when the server is to stop. */
	void await() throws InterruptedException {
		forget();
		while (!stop.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
			if (StopRequest.isMade(folder)) {
				break;
			}
		}
		forget();
	}

	private void forget() {
		try {
			StopRequest.remove(folder);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The request to stop could not be removed", e);
		}
	}

	@Override
	public void close() {
		restore.forEach(Runnable::run);
	}
}
