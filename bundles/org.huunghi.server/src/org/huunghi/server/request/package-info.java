/** Requests of clients that the server answers: who asks, by whom they are answered, how they are refused. */
package org.huunghi.server.request;
