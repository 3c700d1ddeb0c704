package org.huunghi.server.internal.net;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.SSLException;

import org.huunghi.repository.internal.net.TlsNotHereException;
import org.huunghi.text.locale.Texts;

/** Tells the administrator in the log of lines over which nobody has logged in: not more of them than anybody would read, however many come. */
final class Strangers {
	private static final Logger LOG = Logger.getLogger(Strangers.class.getName());
	private static final Texts TEXTS = Texts.beside(Strangers.class, "messages");
	private static final int MOST = 20;
	private static final long PERIOD_NANOS = TimeUnit.MINUTES.toNanos(1);

	private long begun = System.nanoTime();
	private int told;
	private int untold;

	/** @param reason why the line ended */
	void gone(Peer peer, Throwable reason) {
		String key = key(reason);
		if (key == null) {
			LOG.log(Level.FINE, "Nobody has logged in over the connection " + peer, reason);
		} else if (mayTell()) {
			LOG.info(text(key, peer.getHost()));
			LOG.log(Level.FINE, "The connection " + peer, reason);
		}
	}

	private synchronized boolean mayTell() {
		if (System.nanoTime() - begun > PERIOD_NANOS) {
			if (untold > 0) {
				LOG.info(text("strangers.more", untold));
			}
			begun = System.nanoTime();
			told = 0;
			untold = 0;
		}
		if (told == MOST) {
			untold++;
			return false;
		}
		told++;
		return true;
	}

	/** @return the text; null for what is nobody's fault, such as a look whether the port is open */
	private static String key(Throwable reason) {
		for (Throwable one = reason; one != null; one = one.getCause()) {
			switch (one) {
			case EOFException hungUp -> {
				return null;
			}
			case TlsNotHereException asked -> {
				return null;
			}
			case SocketTimeoutException late -> {
				return "strangers.late";
			}
			case SSLException tls -> {
				return String.valueOf(tls.getMessage()).contains("certificate_unknown") ? "strangers.distrust" : "strangers.garbage";
			}
			default -> {
				// perhaps the cause says more
			}
			}
		}
		return reason instanceof IOException && "The server stops".equals(reason.getMessage()) ? null : "strangers.garbage";
	}

	/** The log speaks the language in which the server was started. */
	private static String text(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
