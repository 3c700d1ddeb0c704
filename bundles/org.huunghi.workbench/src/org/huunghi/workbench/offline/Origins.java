package org.huunghi.workbench.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.offline.Origin;

/** Finds out which of several places hold copies that were taken along. */
public final class Origins {
	private Origins() {
	}

	/** @return in the background: where those come from that are copies */
	public static CompletableFuture<Map<Location, Origin>> read(List<Location> places) {
		return CompletableFuture.supplyAsync(() -> {
			Map<Location, Origin> found = new HashMap<>();
			for (Location place : places) {
				if (place instanceof Location.Folder folder) {
					look(folder, found);
				}
			}
			return found;
		});
	}

	private static void look(Location.Folder folder, Map<Location, Origin> found) {
		try {
			Repositories.offlineCopies().originOf(folder.path()).ifPresent(origin -> found.put(folder, origin));
		} catch (RepositoryException e) {
			// A damaged folder says so when it is opened.
		}
	}
}
