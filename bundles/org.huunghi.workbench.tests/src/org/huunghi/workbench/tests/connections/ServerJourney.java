package org.huunghi.workbench.tests.connections;


import org.huunghi.repository.Repository;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.BeforeEach;

/** The base of journeys that begin at a server with a small union, where the user has logged in as an editor. */
abstract class ServerJourney extends AwayJourney {
	UnionServer server;
	SmallUnion.Ids ids;

	@BeforeEach
	void anEditorAtAServer() {
		server = new UnionServer(folder);
		SmallUnion union = new SmallUnion();
		ids = union.ids();
		try (Repository other = server.open(UnionServer.EDITOR)) {
			other.write("Liên hiệp", union::write);
		}
		SavedConnections.put(SavedConnections.of(server.location(), UnionServer.EDITOR));
		places.open();
		places.select("127.0.0.1");
		places.in().textWithLabel("Mật khẩu:").setText(UnionServer.PASSWORD);
		places.in().button(Places.CONNECT).click();
		trust();
		waitUntilAt(server.location());
	}

	@Override
	void left() {
		server.close();
	}

	/** @return what somebody sees who reads it on the server */
	Object serverHas(String id, String feature) {
		try (Repository other = server.open(UnionServer.READER)) {
			return other.read(view -> {
				var object = view.find(id).orElseThrow();
				return object.eGet(object.eClass().getEStructuralFeature(feature));
			});
		}
	}
}
