package org.huunghi.workbench.connection;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.connection.Location;

/** Which way a union is copied: from this computer to a server, or from a server to this computer. */
enum CopyDirection {
	PUBLISH {
		@Override
		boolean startsAt(Location location) {
			return location instanceof Location.Folder;
		}

		@Override
		EntryDialog newPlace(Shell shell) {
			return new ServerDialog(shell, null);
		}

		@Override
		Words words() {
			return new Words(Messages.publishTitle, Messages.publishMessage, Messages.publish, Messages.publishTo, Messages.publishJob);
		}
	},
	TAKE_HOME {
		@Override
		boolean startsAt(Location location) {
			return location instanceof Location.Server;
		}

		@Override
		EntryDialog newPlace(Shell shell) {
			return new FolderDialog(shell, null);
		}

		@Override
		Words words() {
			return new Words(Messages.takeTitle, Messages.takeMessage, Messages.take, Messages.takeTo, Messages.takeJob);
		}
	};

	/**
	 * What the user is told.
	 *
	 * @param title of the dialog
	 * @param message what it is for
	 * @param button what will be done
	 * @param target in front of the place to which the union goes
	 * @param job what is being done, with the union's name
	 */
	record Words(String title, String message, String button, String target, String job) {
	}

	/** @return whether a union can go this way from there */
	abstract boolean startsAt(Location location);

	/** @return whether a union can go this way to there */
	boolean leadsTo(Location location) {
		return !startsAt(location);
	}

	/** @return asks for a place that is not in the list yet */
	abstract EntryDialog newPlace(Shell shell);

	abstract Words words();
}
