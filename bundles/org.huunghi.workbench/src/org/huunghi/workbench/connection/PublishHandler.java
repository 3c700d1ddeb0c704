package org.huunghi.workbench.connection;

/** Brings a union from this computer to a server. */
public final class PublishHandler extends CopyHandler {
	/** Made by the platform. */
	public PublishHandler() {
		super(CopyDirection.PUBLISH);
	}
}
