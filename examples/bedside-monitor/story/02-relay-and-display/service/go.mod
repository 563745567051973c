module example.org/bedside-monitor/service

go 1.24
