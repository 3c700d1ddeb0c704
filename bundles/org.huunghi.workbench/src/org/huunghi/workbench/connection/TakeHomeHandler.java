package org.huunghi.workbench.connection;

/** Brings a union from a server to this computer. */
public final class TakeHomeHandler extends CopyHandler {
	/** Made by the platform. */
	public TakeHomeHandler() {
		super(CopyDirection.TAKE_HOME);
	}
}
